/**
 * `oncePer` without its memory: what one test had worked out, the next would only remember, and no mutant of it would be
 * run on the test that looks closely.
 */
export function oncePer<Made>(make: Made): Made {
  return make;
}
