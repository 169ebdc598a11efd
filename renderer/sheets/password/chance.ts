/** A whole number from 0 to below `below`, each as likely as the others, that nobody can foresee. */
export function chance(below: number): number {
  const size = 2 ** 32
  // What is left over at the top would make the first numbers likelier.
  const end = size - (size % below)
  for (;;) {
    const [drawn = size] = crypto.getRandomValues(new Uint32Array(1))
    if (drawn < end) return drawn % below
  }
}
