import { visible } from '../visible.ts'

/** Everything that a form of output for machines does to text of people, so that none of it can be more than text. */

/** The text behind a GitHub workflow command. */
export function workflowData(text: string): string {
  const lines = text.split('\n').map(visible).join('\n')
  return lines.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

/** A property of a GitHub workflow command. */
export function workflowProperty(text: string): string {
  return workflowData(visible(text)).replace(/:/g, '%3A').replace(/,/g, '%2C')
}

/** Text between tags or in an attribute in double quotes; XML knows no control characters, not even as a reference. */
export function xmlText(text: string): string {
  const lines = text.split('\n').map(visible).join('\n')
  return lines.replace(/[&<>"'\n\ufffe\uffff]/g, (character) => xmlEntities[character] ?? '\ufffd')
}

const xmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
}

/** A path as a relative reference: a colon in its first step would begin a scheme, two slashes a host. */
export function uriPath(path: string): string {
  const steps = path.split('/').map((step) => encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd')))
  return steps.join('/').replace(/^\/\/+/, '/')
}

/** A SARIF message: `{0}` would stand for an argument, and `[a](b)` for a link. */
export function sarifText(text: string): string {
  const lines = text.split('\n').map(visible).join('\n')
  return lines.replace(/\{(\d+)\}/g, '{{$1}}').replace(/\[([^\][]*)\]\(/g, '\\[$1\\](')
}
