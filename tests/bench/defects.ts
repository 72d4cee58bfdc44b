/** The defects that are sown, each on a line as a hurried hand writes it; each is one finding, whatever stands around it. */
const defects: readonly (readonly [RegExp, string])[] = [
  [/^( {4}owner: )partner-/, '$1partnr-'],
  [/^( {4}helix: ).+/, '$1bedrijff'],
  [/^( {4}hours: ).+/, '$1veel'],
  [/^ {4}involvement:/, '    involvment:'],
  [/^( {4}deadline: )(\d+)-(\d+)-(\d+)/, '$1$4-$3-$2'],
  [/^( {4}to: )partner-/, '$1partij-'],
]

/** So many wrong lines, as many of each defect, spread over the lines where it can be. */
export function spoiled(text: string, faults: number): string {
  const lines = text.split('\n')
  for (const [turn, [right, wrong]] of defects.entries()) {
    const places = [...lines.keys()].filter((at) => right.test(lines[at] ?? ''))
    const wanted = Math.min(Math.ceil((faults - turn) / defects.length), places.length)
    for (let nth = 0; nth < wanted; nth++) {
      const at = places[Math.floor((nth * places.length) / wanted)] ?? 0
      lines[at] = (lines[at] ?? '').replace(right, wrong)
    }
  }
  return lines.join('\n')
}
