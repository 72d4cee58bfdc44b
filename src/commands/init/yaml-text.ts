/** A text as one line of YAML that means just that text, with quotes where YAML would read something else. */
export function scalar(text: string): string {
  return isPlain(text) ? text : escaped(JSON.stringify(text))
}

/** A word of letters first, and nothing that ends a value, begins a comment or is read as another kind of value. */
function isPlain(text: string): boolean {
  if (!/^\p{L}[\p{L}\p{M}\p{N} .,'’&/()+-]*$/u.test(text) || / $/.test(text)) return false
  return !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
}

/** What JSON leaves as it is and YAML does not take. */
function escaped(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
