/** Is it an address with a scheme, as in `https://post.example/`, and no path of a file? */
export const isWebAddress = (name: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(name);
