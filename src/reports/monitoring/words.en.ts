import { en as planWords } from '../action-plan/words.en.ts'
import type { nl } from './words.nl.ts'

const { numeral } = planWords

/** `one assumption is`, `three assumptions are`; the sentence gets its capital where it is put together. */
function many(count: number, one: string, more: string): string {
  return `${numeral(count)} ${count === 1 ? one : more}`
}

/** The English turns of phrase that the monitoring puts together; whole sentences stand in the templates. */
export const en: typeof nl = {
  codes: { outputs: 'R', outcomes: 'E', impact: 'I' },
  levels: { outputs: 'Results', outcomes: 'Effects', impact: 'Impact' },
  level: { outputs: 'Result', outcomes: 'Effect', impact: 'Impact' },
  the: { goals: 'the goals', ecosystem: 'the ecosystem itself', environment: 'the environment' },
  columns: {
    affects: 'Affects',
    assumption: 'Assumption',
    basis: 'What we base it on',
    checked: 'Last looked at',
    consequence: 'What happens then',
    critical: 'Weight',
    goals: 'Goals',
    impact: 'What it does to us',
    indicators: 'Indicators',
    kind: 'Kind',
    leadsTo: 'Leads to',
    now: 'Now',
    over: 'Better than expected',
    planB: 'Plan B',
    response: 'What we do with it',
    restsOn: 'What rests on it',
    stand: 'Status',
    state: 'Status',
    test: 'How we test it',
    trend: 'Development',
    under: 'We step in',
  },
  short: {
    under: (names, count) => `${many(count, 'value is', 'values are')} past the limit where we step in: ${names}.`,
    over: (names, count) =>
      `${many(count, 'value is', 'values are')} better than expected, past the limit agreed for that: ${names}.`,
    unmeasured: (names, count) =>
      `${many(count, 'indicator has', 'indicators have')} no measurement in the data yet: ${names}.`,
    failed: (names, count) => `${many(count, 'assumption no longer holds', 'assumptions no longer hold')}: ${names}.`,
    noPlanB: (names, count) =>
      `${many(count, 'assumption that weighs heavily or does not hold has', 'assumptions that weigh heavily or do not hold have')} no plan B: ${names}.`,
    stale: (names, count) =>
      `${many(count, 'assumption was', 'assumptions were')} not looked at for more than half a year: ${names}.`,
    loose: (count) =>
      `${many(count, 'part of the theory of change hangs', 'parts of the theory of change hang')} loose (chapter 4).`,
    calm: {
      measured: 'no measurement is overdue',
      limits: 'no value is past a limit',
      assumptions: 'no assumption has proved wrong',
    },
    coming: (until, count) =>
      `In the next 90 days, up to and including ${until}, ${many(count, 'indicator is', 'indicators are')} due for measurement.`,
  },
  measurements: {
    never: 'not yet',
    noMeasurer: (names) => `the data do not yet say who measures ${names}.`,
    noRhythm: (names) => `the data do not yet say how often we measure ${names}.`,
  },
  limits: {
    cause: (stand, cause) => `${stand}; cause: ${cause}`,
    stands: {
      under: 'step in',
      over: 'better than expected',
      within: 'within the limits',
      unmeasured: 'not measured yet',
    },
    none: (names) => `a limit is still missing for ${names}.`,
    noConsequence: (names) => `the data do not yet say what happens past the limit of ${names}.`,
  },
  theory: {
    done: 'done',
    late: 'late',
    stopped: 'stopped',
    ofWhich: (count, states) => `${count}, of which ${states}`,
    drawn: (shown, all, arrows, allArrows) =>
      `The drawing shows ${shown} of the ${all} parts and ${arrows} of the ${allArrows} links: of each kind the parts with the most links. The tables have them all.`,
    unfed: (names) => `no action and no other part leads to ${names}.`,
    unreached: (names) => `something does lead to ${names}, but that line does not begin at an action.`,
    deadEnds: (names, count) => `${names} ${count === 1 ? 'leads' : 'lead'} nowhere.`,
    unmeasured: (names, count) =>
      `${names} ${count === 1 ? 'has' : 'have'} no indicator, so nobody can see whether it works.`,
    noneMeasured: 'No part has an indicator, so nobody can see whether it works.',
    goalsOutside: (names, count) => `${count === 1 ? 'this goal stands' : 'these goals stand'} with no part: ${names}.`,
    actionsOutside: (names, count) =>
      `${count === 1 ? 'this open action stands' : 'these open actions stand'} with no part: ${names}.`,
  },
  assumptions: {
    states: { failed: 'does not hold', open: 'still open', holds: 'holds' },
    noPlanB: 'missing',
    goal: (title) => `goal ‘${title}’`,
    indicator: (name) => `indicator ‘${name}’`,
    outputs: (code) => `result ${code}`,
    outcomes: (code) => `effect ${code}`,
    impact: (code) => `impact ${code}`,
  },
  reflections: {
    older: (count) => `The data hold ${many(count, 'earlier reflection', 'earlier reflections')}.`,
  },
}
