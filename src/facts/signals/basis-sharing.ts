import type { SignalFact } from '../signal.ts'

/** A topic on how what the collaboration yields is shared out, in Dutch or English. */
const sharing =
  /(?:waarde|opbrengst|winst|baten|marge|omzet|inkomsten).*(?:verdel|deling)|verdeling van (?:de )?(?:waarde|opbrengst|winst|baten|marge|omzet|inkomsten)|verdeelsleutel|(?:value|gains?|profits?|revenues?|benefits?|proceeds).*(?:shar|distribut|divi[ds])|(?:shar|distribut|divi[ds])\w* (?:of )?(?:the )?(?:value|gains?|profits?|revenues?|benefits?|proceeds)/iu

/** Whether the partners decided how what they earn together is shared. */
export const basisSharingSignals = {
  'basis-value-sharing-decided': ({ decisions }) => {
    const about = decisions.flatMap(({ topic, status }, index) =>
      sharing.test(topic) ? [{ topic, status, path: ['decisions', index] }] : [],
    )
    const taken = about.find(({ status }) => status === 'taken')
    if (taken !== undefined)
      return {
        state: 'clear',
        facts: {
          nl: `Over de verdeling is besloten: ${taken.topic}.`,
          en: `The sharing was decided on: ${taken.topic}.`,
        },
        paths: [taken.path],
      }
    const [first] = about
    if (first === undefined)
      return {
        state: 'unknown',
        facts: {
          nl: 'Er staat geen besluit over de verdeling van de opbrengst.',
          en: 'There is no decision on how the gains are shared.',
        },
        paths: [['decisions']],
      }
    return {
      state: first.status === undefined ? 'unknown' : 'signal',
      facts: {
        nl: `Over de verdeling staat nog geen genomen besluit: ${first.topic}.`,
        en: `No decision on the sharing was taken yet: ${first.topic}.`,
      },
      paths: about.map(({ path }) => path),
    }
  },
} as const satisfies Record<string, SignalFact>
