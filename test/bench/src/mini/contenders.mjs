/** Everybody who judges the mini set: the file that knows how, and what is made of it. One file, so one engine, at a time. */
const files = {
  'candidat-bts': ['candidat-bts', ({ candidatBts }) => candidatBts()],
  'plain JavaScript, floats': ['plain', ({ floats }) => floats()],
  'plain JavaScript, integers': ['plain', ({ integers }) => integers()],
  'json-logic-engine, compiled': ['json-logic-engine', ({ compiled }) => compiled()],
  'json-logic-engine, interpreted': ['json-logic-engine', ({ interpreted }) => interpreted()],
  'json-logic-js': ['json-logic-js', ({ interpreted }) => interpreted()],
  'json-rules-engine': ['json-rules-engine', ({ rulesEngine }) => rulesEngine()],
  ZEN: ['zen', ({ zen }) => zen()],
  'ZEN, with its trace': ['zen', ({ zen }) => zen({ trace: true })],
  feelin: ['feelin', ({ feelin }) => feelin()],
  publicodes: ['publicodes', ({ publicodes }) => publicodes()],
};

export const names = Object.keys(files);

/** What a contender needs to judge: `input` of a candidate, `judge` of an input, and its answer in `plain` words. */
export async function contender(name) {
  const [file, make] = files[name];
  return make(await import(`./${file}.mjs`));
}

/** Those that are installed; an engine that is not is named and left out. */
export async function installed() {
  const found = [];
  for (const name of names) {
    try {
      found.push({ name, ...(await contender(name)) });
    } catch (error) {
      if (name === 'candidat-bts' || !isMissing(error)) throw error;
      console.warn(`${name} is left out, for it is not installed: ${error.message.split('\n')[0]}`);
    }
  }
  return found;
}

/** Whether a module could not be found; a native one that is not there is the cause of another error. */
function isMissing({ code, cause }) {
  return [code, cause?.code].some((each) => ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(each));
}
