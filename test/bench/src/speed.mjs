import { firstRound, nice2026, resitTargets } from 'candidat-bts';
import { mco } from 'candidat-bts/regulations/mco';
import { sioSisr } from 'candidat-bts/regulations/sio';

/** Eight known marks, by how fine they are: finer ones take longer to read. */
const eight = {
  halves: { E1: 9.5, E2: 8, E3: 11, E4: 7.5, E5: 10, E6: 12, E7: 9, E8: 10.5 },
  tenths: { E1: 9.4, E2: 8.1, E3: 11.3, E4: 7.7, E5: 10.2, E6: 12.9, E7: 9.6, E8: 10.8 },
  hundredths: { E1: 9.41, E2: 8.13, E3: 11.37, E4: 7.79, E5: 10.21, E6: 12.93, E7: 9.67, E8: 10.83 },
};
const resit = { E1: 9, E2: 8.5, E3: 7.5, E4: 9, E5: 10.5, E6: 10, E7: 10.5 };

/** The median seconds that one call takes, over rounds of many. */
function secondsOf(call, calls, rounds = 15) {
  const taken = [];
  for (let round = -2; round < rounds; round++) {
    const start = performance.now();
    for (let count = 0; count < calls; count++) call();
    // The first two rounds warm up.
    if (round >= 0) taken.push((performance.now() - start) / 1000 / calls);
  }
  return taken.sort((one, other) => one - other)[rounds >> 1];
}

const milliseconds = 1000 * secondsOf(() => resitTargets(sioSisr, resit, nice2026), 500);
for (const [kind, marks] of Object.entries(eight)) {
  const perSecond = 1 / secondsOf(() => firstRound(mco, marks, nice2026), 50_000);
  console.log(`firstRound, eight marks in ${kind}: ${Math.round(perSecond).toLocaleString('en')} per second`);
}
console.log(`resitTargets, SIO, six pairs on half points: ${milliseconds.toFixed(3)} ms`);
