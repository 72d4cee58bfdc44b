eco init groene-kade --name "De Groene Kade" --type pps --region Lindervaart --partner "Roc De Vaart" --partner "Gemeente Hogelinde" --partner "Staalwerk Oost"
cd groene-kade
eco set ecosystem.summary "Scholen, bedrijven en gemeente leiden samen vakmensen op voor de haven van Lindervaart." --yes
eco set vision.statement "In 2030 vindt elk bedrijf in de haven de vakmensen die het nodig heeft." --yes
eco set problem.statement "Bedrijven in de haven wijzen werk af omdat zij te weinig vakmensen hebben." --yes
eco set target_groups/doelgroep-1.name "Ondernemers in de haven" --yes
eco set goals/talent.title "Meer vakmensen in de haven" --yes
eco set goals/talent.statement "In 2028 lopen er elk jaar 60 studenten stage bij de leden, tegen 20 nu." --yes
eco set goals/talent.deadline 2028-12-31 --yes
eco set goals/ondernemers.title "Ondernemers die meedoen" --yes
eco set goals/ondernemers.deadline 2028-06-30 --yes
eco set actions/eerste-stap.owner gemeente-hogelinde --yes
eco add action --title "Stages werven bij de leden" --goals talent --owner roc-de-vaart --deadline 2027-06-30 --yes
eco add action --title "Testhal openstellen voor lessen" --goals talent --owner staalwerk-oost --deadline 2027-09-30 --yes
eco add action --title "Ronde tafel met ondernemers" --goals ondernemers --owner gemeente-hogelinde --deadline 2027-03-31 --yes
eco report startnotitie
