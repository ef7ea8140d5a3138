/** A random generator of one's own, so that a simulation is the same on every machine: Park and Miller, 1988. */
const modulus = 2_147_483_647;

/** Numbers between 0 and 1, both excluded, always the same ones for a seed from 1 upwards. */
export function randomFrom(seed: number): () => number {
  let state = seed % modulus;
  return () => {
    state = (state * 48_271) % modulus;
    return state / modulus;
  };
}
