# Completion of eco for fish. Put it in its place once:  eco completion fish > ~/.config/fish/completions/eco.fish
# Only what eco itself says is offered, word by word; nothing of it is evaluated by the shell.
function __eco_complete
    set -l current (commandline -ct)
    set -l before (commandline -opc)
    for line in (command eco __complete -- $before[2..-1] "$current" 2>/dev/null)
        switch $line
            case ':files*'
                __fish_complete_path "$current"
            case ':*'
            case '*'
                printf '%s\n' $line
        end
    end
end
complete -c eco -f -a '(__eco_complete)'
