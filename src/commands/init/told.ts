import { posix } from 'node:path'
import { placeholderIn } from '../../facts/placeholder.ts'
import type { Language } from '../../text.ts'
import type { NewFile } from './place.ts'
import type { Plan } from './plan.ts'

/** What was made, what was there already and stayed, what is still open, and the commands that come next. */
export function told(folder: string, plan: Plan, files: readonly NewFile[], kept: readonly string[]): string {
  const words = wordsIn[plan.language]
  const made = files.map(({ path }) => `  ${posix.join(folder, path)}`)
  const open = files.reduce((sum, { text }) => sum + text.split('\n').filter(isOpen).length, 0)
  const next = [
    ...(folder === '.' ? [] : [[`cd ${quoted(folder)}`, words.go] as const]),
    [words.report, words.aboutReport] as const,
    ['eco check', words.aboutCheck] as const,
    ['eco checklist --next 5', words.aboutNext] as const,
  ]
  const width = Math.max(...next.map(([command]) => command.length))
  const commands = next.map(([command, about]) => `  ${command.padEnd(width)}  ${about}`)
  const lines = [
    words.made,
    ...made,
    ...words.kept(kept),
    '',
    words.open(open),
    ...words.how(plan),
    '',
    words.next,
    ...commands,
  ]
  return `${lines.join('\n')}\n`
}

function isOpen(line: string): boolean {
  return !line.trimStart().startsWith('#') && placeholderIn(line) !== undefined
}

/** As a shell takes it for one word. */
function quoted(folder: string): string {
  return /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`
}

const wordsIn: Readonly<Record<Language, Words>> = {
  nl: {
    made: 'Gemaakt:',
    kept: (paths) =>
      paths.length === 0
        ? []
        : [
            `Stond er al en bleef zo: ${paths.join(', ')}.`,
            ...(paths.includes('.gitignore')
              ? ['Zet zelf in .gitignore: *.local.yaml* en *.local.yml*. Zo komen gegevens van personen niet in git.']
              : []),
          ],
    open: (count) => `${count} plekken zijn nog open: daar staat [[nog invullen: …]] met wat er hoort.`,
    how: ({ service }) => (service === 'none' ? [] : [serviceNote.nl]),
    next: 'Hierna:',
    go: 'ga naar de map',
    report: 'eco report startnotitie',
    aboutReport: 'schrijf de startnotitie, nu nog een concept',
    aboutCheck: 'kijk wat er klopt en wat er nog open is',
    aboutNext: 'de vragen die nu het meest opleveren',
  },
  en: {
    made: 'Made:',
    kept: (paths) =>
      paths.length === 0
        ? []
        : [
            `Was there already and stayed: ${paths.join(', ')}.`,
            ...(paths.includes('.gitignore')
              ? [
                  'Put into .gitignore yourself: *.local.yaml* and *.local.yml*. That keeps data about people out of git.',
                ]
              : []),
          ],
    open: (count) => `${count} places are still open: they say [[to do: …]] with what belongs there.`,
    how: ({ service }) => (service === 'none' ? [] : [serviceNote.en]),
    next: 'Next:',
    go: 'go to the folder',
    report: 'eco report start-note',
    aboutReport: 'write the start note, a draft for now',
    aboutCheck: 'see what is right and what is still open',
    aboutNext: 'the questions that give most now',
  },
}

/** What a service does not do by itself. */
const serviceNote = {
  nl: 'De automatische controle installeert eco uit je package.json (zie "Snel beginnen" in de uitleg van eco) en werkt alleen vanuit de hoofdmap van de repository; staat het ecosysteem dieper, zet haar dan daar. Zet alles eerst op de hoofdtak: een verzoek wordt nagekeken met de eco van de tak waar het heen gaat.',
  en: 'The automatic check installs eco from your package.json (see the README of eco) and works from the top folder of the repository only; if the ecosystem stands deeper, put it there. Put all of it on the main branch first: a request is checked with the eco of the branch it goes to.',
} as const

interface Words {
  readonly made: string
  readonly kept: (paths: readonly string[]) => readonly string[]
  readonly open: (count: number) => string
  readonly how: (plan: Plan) => readonly string[]
  readonly next: string
  readonly go: string
  readonly report: string
  readonly aboutReport: string
  readonly aboutCheck: string
  readonly aboutNext: string
}
