/** Whether a file or folder with this name is nothing of an ecosystem: what is hidden, and what belongs to other programs. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}
