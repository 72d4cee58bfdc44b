import type { Severity } from '../diagnostic.ts'
import type { Located } from '../located.ts'
import type { AsideBy } from '../set-aside.ts'
import type { Language } from '../text.ts'
import { version } from '../version.ts'
import { asideReason } from './check-words.ts'
import { type Checked, type Format, markOf, type Style } from './checked.ts'
import { jsonText, parsedJson } from './json-text.ts'
import { sarifText, uriPath } from './machine-escapes.ts'
import { sarifRules } from './sarif-rules.ts'

/** SARIF 2.1.0 (OASIS), which code scanning reads; what was set aside is there as a suppressed result. */
export const sarif: Format = {
  tellsAll: true,
  tellsAtEnd: true,
  wantsMarks: true,
  isOwn: (text) => {
    const { runs } = (parsedJson(text) ?? {}) as { readonly runs?: readonly { readonly tool?: { driver?: Driver } }[] }
    return Array.isArray(runs) && runs[0]?.tool?.driver?.name === 'eco'
  },
  each: () => '',
  end: (all, _total, style) =>
    jsonText({
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [run(all, style)],
    }),
}

type Driver = { readonly name?: unknown }

interface Told {
  readonly finding: Located
  readonly checked: Checked
  readonly by?: AsideBy
}

function run(all: readonly Checked[], style: Style) {
  const told = all.flatMap((checked): Told[] => [
    ...checked.diagnostics.map((finding) => ({ finding, checked })),
    ...checked.setAside.map(({ finding, by }) => ({ finding, checked, by })),
  ])
  const ids = [...new Set(told.map(({ finding }) => finding.rule))].sort()
  const methods = all.flatMap((checked) => checked.methods)
  const suppresses = told.some(({ by }) => by !== undefined)
  return {
    tool: {
      driver: { name: 'eco', version, semanticVersion: version, rules: sarifRules(ids, methods, style.language) },
    },
    columnKind: 'utf16CodeUnits',
    language: style.language,
    results: told.map((one) => result(one, ids.indexOf(one.finding.rule), suppresses, style)),
  }
}

/** Where one result has suppressions, every result says what it has. */
function result({ finding, checked, by }: Told, ruleIndex: number, suppresses: boolean, style: Style) {
  const { language } = style
  const { rule, severity, message, hint, place, position, related = [], question } = finding
  const { thing, fingerprint } = markOf(finding, checked)
  const said = hint === undefined ? message[language] : `${message[language]}\n${hint[language]}`
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: sarifText(said) },
    locations: [
      {
        physicalLocation: physical(place.file, position, style),
        ...(thing === '' ? {} : { logicalLocations: [{ fullyQualifiedName: thing }] }),
      },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, index) => ({
            id: index + 1,
            physicalLocation: physical(other.place.file, other.position, style),
            message: { text: sarifText(other.message[language]) },
          })),
        }),
    partialFingerprints: { 'ecoFinding/v1': fingerprint },
    ...(suppresses ? { suppressions: by === undefined ? [] : [suppression(by, language)] } : {}),
    properties: {
      ecosystem: checked.id === '' ? checked.folder : checked.id,
      ...(question === undefined ? {} : { method: question.method, section: question.section }),
    },
  }
}

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

function physical(file: string, { line, column, endLine, endColumn }: Located['position'], { pathOf }: Style) {
  return {
    artifactLocation: { uri: uriPath(pathOf(file)), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  }
}

function suppression(by: AsideBy, language: Language) {
  const kind = by.kind === 'comment' ? 'inSource' : 'external'
  return { kind, status: 'accepted', justification: asideReason(by, language) }
}
