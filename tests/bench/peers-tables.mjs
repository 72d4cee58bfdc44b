export function peersTables() {
  return ''
}
