const mostBytes = 2 * 1024 * 1024;
const sides = [2400, 2000, 1600, 1200, 900];
const qualities = [0.85, 0.7, 0.5];

/**
 * A photo of at most 2 MB, made smaller on the device before it is sent. What is small enough, no photo, or cannot be read as one comes
 * back as it is: nothing that somebody took is lost here.
 */
export async function shrinkPhoto(file: File): Promise<File> {
  if (!file.type.startsWith('image/') || file.size <= mostBytes) return file;
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (picture === null) return file;
  try {
    for (const side of sides) {
      const scale = Math.min(1, side / Math.max(picture.width, picture.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(picture.width * scale));
      canvas.height = Math.max(1, Math.round(picture.height * scale));
      canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
      for (const quality of qualities) {
        const blob = await new Promise<Blob | null>((done) => { canvas.toBlob(done, 'image/jpeg', quality); });
        if (blob !== null && blob.size > 0 && blob.size <= mostBytes) return new File([blob], file.name.replace(/\.[^.]*$/, '') + '.jpg', { type: 'image/jpeg' });
      }
    }
    return file;
  } finally {
    picture.close();
  }
}
