/** One subject a line, as it is typed or pasted: a name, and after the first comma or tab the post. */
export const subjectsIn = (typed: string): { name: string; post: string | null }[] => typed.split(/\r?\n/).flatMap((line) => {
  const [, name = '', post = ''] = /^\s*([^,\t]*)(?:[,\t](.*))?$/.exec(line) ?? [];
  return name.trim() === '' ? [] : [{ name: name.trim(), post: post.trim() || null }];
});
