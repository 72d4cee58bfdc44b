#compdef eco
# Completion of eco for zsh. Load it in ~/.zshrc, after compinit:  eval "$(eco completion zsh)"
# Only what eco itself says is offered, word by word; nothing of it is evaluated by the shell.
_eco_complete() {
  local value about tab=$'\t' line
  local -a offered plain
  for line in "${(@f)$(command eco __complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    value="${line%%$tab*}"
    about="${line#*$tab}"
    case "$value" in
      '') ;;
      :files) _files ;;
      :nospace) plain=(-S '') ;;
      *) offered+=("${value//:/\\:}:$about") ;;
    esac
  done
  (( ${#offered} )) && _describe -t eco 'eco' offered "${plain[@]}"
}
compdef _eco_complete eco
