import { isDeepStrictEqual } from 'node:util';
import { miniCandidates, standsOnThreshold, truth } from './rules.mjs';

/** The candidates that a contender judges otherwise than whole numbers do. */
async function mistakes({ input, judge, plain }, candidates) {
  const wrong = [];
  for (const candidate of candidates) {
    const answer = plain(await judge(input(candidate)));
    if (!isDeepStrictEqual(answer, truth(candidate))) wrong.push({ candidate, answer });
  }
  return wrong;
}

/**
 * How many of so many candidates each contender judges wrongly, on halves and on tenths.
 *
 * @throws where one is wrong off the thresholds, since it was then given other rules, or where this library is wrong at all.
 */
export async function verdicts(contenders, count) {
  const found = { onThreshold: {}, wrong: {} };
  for (const [kind, perPoint] of [
    ['halves', 2],
    ['tenths', 10],
  ]) {
    const candidates = miniCandidates(perPoint, count);
    if (new Set(candidates.map((candidate) => JSON.stringify(truth(candidate)))).size < 40) {
      throw new Error('the candidates are too much alike to tell the rules apart');
    }
    found.onThreshold[kind] = candidates.filter(standsOnThreshold).length;
    for (const contender of contenders) {
      const wrong = await mistakes(contender, candidates);
      const grave = wrong.find(({ candidate }) => contender.name === 'candidat-bts' || !standsOnThreshold(candidate));
      if (grave !== undefined) {
        const { candidate, answer } = grave;
        throw new Error(`${contender.name} says ${JSON.stringify(answer)} of ${JSON.stringify(candidate)}`);
      }
      found.wrong[contender.name] = { ...found.wrong[contender.name], [kind]: wrong.length };
    }
  }
  return found;
}
