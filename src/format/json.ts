import type { Located } from '../located.ts'
import type { Language } from '../text.ts'
import { type Checked, countOf, type Format } from './checked.ts'
import { jsonText } from './json-text.ts'

/** The shape of `--format json`, documented in the README; the version goes up when a field changes its meaning. */
export const json: Format = {
  each: () => '',
  end: (all, total, { language }) => {
    const shape = {
      format: 'eco-check',
      version: 1,
      as_of: total.asOf,
      language,
      summary: {
        ecosystems: total.ecosystems,
        files: total.files,
        errors: total.count.error,
        warnings: total.count.warning,
        infos: total.count.info,
      },
      ecosystems: all.map(ecosystem),
      findings: all.flatMap((checked) =>
        checked.diagnostics.map((diagnostic) => finding(diagnostic, checked, language)),
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
  }
}

function finding(
  { place, position, rule, severity, message, hint, related, question }: Located,
  { folder }: Checked,
  language: Language,
) {
  return {
    ecosystem: folder,
    file: place.file,
    line: position.line,
    column: position.column,
    end_line: position.endLine,
    end_column: position.endColumn,
    path: place.path.join('/'),
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
