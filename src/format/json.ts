import type { Located } from '../located.ts'
import type { AsideBy } from '../set-aside.ts'
import type { Language } from '../text.ts'
import { asideCountOf, type Checked, countOf, type Format, markOf } from './checked.ts'
import { jsonText, parsedJson } from './json-text.ts'

/** The shape of `--format json`, documented in the README; the version goes up when a field changes its meaning. */
export const json: Format = {
  tellsAll: true,
  tellsAtEnd: true,
  wantsMarks: true,
  isOwn: (text) => parsedJson(text)?.format === 'eco-check',
  each: () => '',
  end: (all, total, { language, since = null }) => {
    const shape = {
      format: 'eco-check',
      version: 1,
      as_of: total.asOf,
      language,
      since,
      summary: {
        ecosystems: total.ecosystems,
        files: total.files,
        errors: total.count.error,
        warnings: total.count.warning,
        infos: total.count.info,
        ...total.setAside,
      },
      ecosystems: all.map(ecosystem),
      findings: all.flatMap((checked) =>
        checked.diagnostics.map((diagnostic) => finding(diagnostic, checked, language)),
      ),
      set_aside: all.flatMap((checked) =>
        checked.setAside.map(({ finding: diagnostic, by }) => ({
          ...finding(diagnostic, checked, language),
          set_aside_by: asideBy(by),
        })),
      ),
    }
    return jsonText(shape)
  },
}

function ecosystem(checked: Checked) {
  const { folder, id, name, files, partners, goals, actions } = checked
  const errors = countOf([checked], 'error')
  return {
    folder,
    id,
    name,
    files,
    partners,
    goals,
    actions,
    errors,
    warnings: countOf([checked], 'warning'),
    infos: countOf([checked], 'info'),
    ...asideCountOf([checked]),
  }
}

function asideBy({ kind, reason, owner, until }: AsideBy) {
  return { kind, reason: reason === '' ? null : reason, owner: owner ?? null, until: until ?? null }
}

function finding(diagnostic: Located, checked: Checked, language: Language) {
  const { place, position, rule, severity, message, hint, related, question } = diagnostic
  const { thing, fingerprint } = markOf(diagnostic, checked)
  return {
    ecosystem: checked.folder,
    file: place.file,
    line: position.line,
    column: position.column,
    end_line: position.endLine,
    end_column: position.endColumn,
    path: place.path.join('/'),
    thing,
    fingerprint,
    rule,
    severity,
    message: message[language],
    hint: hint?.[language] ?? null,
    method: question?.method ?? null,
    section: question?.section ?? null,
    related: (related ?? []).map((other) => ({
      file: other.place.file,
      line: other.position.line,
      column: other.position.column,
      message: other.message[language],
    })),
  }
}
