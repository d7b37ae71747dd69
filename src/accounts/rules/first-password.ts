const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** A password to be read out once: twelve letters, none that look alike. `below(n)` gives a random whole number under n. */
export const firstPassword = (below: (n: number) => number) => Array.from({ length: 12 }, () => letters[below(letters.length)]).join('');
