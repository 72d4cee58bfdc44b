import { type Experiment, experimentsLearntFrom, hasEnded, isLong } from '../experiments.ts'
import type { SignalFact } from '../signal.ts'
import { called } from '../wording.ts'
import { judge, spots } from './pps-judging.ts'

type PainKind = NonNullable<Experiment['pain_points']>[number]['kind']

const withoutLesson: SignalFact = ({ experiments, learnings }, { asOf }) => {
  const isFinished = (one: Experiment) => hasEnded(one, asOf)
  const taught = new Set(learnings.flatMap(({ experiment }) => experiment ?? []))
  const total = experiments.filter(isFinished).length
  const short = spots(
    experiments,
    ['experiments'],
    called,
    (one) => isFinished(one) && !(one.outcome && taught.has(one.id)),
  )
  const isKnown = experiments.some((one) => isFinished(one) && (one.outcome || taught.has(one.id)))
  return judge(isKnown, short, ['experiments'], {
    unknown: {
      nl: 'Er staan nog geen uitkomsten of lessen van afgeronde proeven.',
      en: 'No outcomes or lessons of finished experiments are recorded yet.',
    },
    clear: {
      nl: `Afgeronde proeven met een uitkomst en een les: ${total} van de ${total}.`,
      en: `Finished experiments with an outcome and a lesson: ${total} of ${total}.`,
    },
    signal: (names) => ({
      nl: `Geen uitkomst of les bij ${short.length} van de ${total} afgeronde proeven: ${names.nl}.`,
      en: `No outcome or lesson for ${short.length} of ${total} finished experiments: ${names.en}.`,
    }),
  })
}

const tooLong: SignalFact = ({ experiments }, { asOf }) => {
  const total = experiments.filter(({ start }) => start !== undefined).length
  const short = spots(experiments, ['experiments'], called, (one) => isLong(one, asOf))
  return judge(total > 0, short, ['experiments'], {
    unknown: {
      nl: 'Er staan nog geen proeven met een startdatum.',
      en: 'There are no experiments with a start date yet.',
    },
    clear: {
      nl: `Geen van de ${total} proeven duurt langer dan een jaar.`,
      en: `None of the ${total} experiments takes longer than a year.`,
    },
    signal: (names) => ({
      nl: `Langer dan een jaar bezig: ${names.nl} (${short.length} van de ${total} proeven).`,
      en: `Taking longer than a year: ${names.en} (${short.length} of ${total} experiments).`,
    }),
  })
}

export const ppsPilotSignals = {
  'pps-pilots-without-lesson': withoutLesson,
  'pps-pilots-too-long': tooLong,
  'pps-pain-resistance': pain('resistance', { nl: 'weerstand', en: 'resistance' }),
  'pps-pain-information': pain('information', {
    nl: 'informatie die niet aansluit',
    en: 'information that does not connect',
  }),
  'pps-pain-culture': pain('culture', { nl: 'cultuurverschil', en: 'a difference in culture' }),
} as const satisfies Record<string, SignalFact>

/** Pain points of one kind; those of an experiment with a lesson that was applied count as dealt with. */
function pain(wanted: PainKind, word: { readonly nl: string; readonly en: string }): SignalFact {
  return ({ experiments, learnings }) => {
    const dealtWith = experimentsLearntFrom({ learnings })
    const hurts = ({ pain_points = [] }: Experiment) => pain_points.some(({ kind }) => kind === wanted)
    const total = experiments.filter(hurts).length
    const short = spots(experiments, ['experiments'], called, (one) => hurts(one) && !dealtWith.has(one.id))
    const isKnown = experiments.some(({ pain_points }) => pain_points?.length)
    return judge(isKnown, short, ['experiments'], {
      unknown: {
        nl: 'Bij geen enkele proef staan pijnpunten, dus dit is niet te zeggen.',
        en: 'No experiment records pain points, so this cannot be said.',
      },
      clear:
        total === 0
          ? { nl: `Geen enkele proef noemt ${word.nl}.`, en: `No experiment mentions ${word.en}.` }
          : {
              nl: `Uit alle proeven met ${word.nl} (${total}) is een les toegepast.`,
              en: `From all experiments with ${word.en} (${total}) a lesson was applied.`,
            },
      signal: (names) => ({
        nl: `Nog geen toegepaste les bij ${word.nl} in ${short.length} van de ${total} proeven: ${names.nl}.`,
        en: `No lesson applied yet to ${word.en} in ${short.length} of ${total} experiments: ${names.en}.`,
      }),
    })
  }
}
