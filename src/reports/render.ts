import Handlebars from 'handlebars'
import { escapeMarkdown, escapeMermaid } from './escape.ts'

/** Template texts by name: `nl/start-note`, and partials as `partials/gantt` or `nl/partials/missing`. */
export type Templates = Readonly<Record<string, string>>

/**
 * A view printed through a template. `{{name}}` prints text safe for Markdown, `{{mermaid name}}` safe for a label in a
 * Mermaid diagram; templates can loop and print and nothing else.
 */
export function render(name: string, view: object, templates: Templates): string {
  const handlebars = Handlebars.create()
  handlebars.Utils.escapeExpression = (value: unknown) =>
    value instanceof handlebars.SafeString
      ? value.toString()
      : escapeMarkdown(value === null || value === undefined ? '' : String(value))
  handlebars.registerHelper('mermaid', (text: unknown) => new handlebars.SafeString(escapeMermaid(String(text ?? ''))))
  const language = name.split('/')[0]
  for (const [partial, text] of Object.entries(templates)) {
    const short = /^(?:(\w+)\/)?partials\/(.+)$/.exec(partial)
    if (short?.[2] !== undefined && (short[1] === undefined || short[1] === language))
      handlebars.registerPartial(short[2], text)
  }
  const template = templates[name]
  if (template === undefined) throw new Error(`no template ${name}`)
  return tidy(handlebars.compile(template, options)(view))
}

const options = { strict: true, knownHelpersOnly: true, knownHelpers: { mermaid: true }, preventIndent: true }

/** One blank line between blocks, none at the end of a line, one line break at the end of the text. */
function tidy(text: string): string {
  return `${text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}
