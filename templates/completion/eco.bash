# Completion of eco for bash. Load it in ~/.bashrc:  eval "$(eco completion bash)"
# Only what eco itself says is offered, word by word; nothing of it is evaluated by the shell.
_eco_complete() {
  local value about current="${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  while IFS=$'\t' read -r value about; do
    case "$value" in
      :files) compopt -o default ;;
      :nospace) compopt -o nospace ;;
      "$current"*) COMPREPLY+=("$value") ;;
    esac
  done < <(command eco __complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _eco_complete eco
