//! Words for when.

use super::Entries;
use crate::coach::offline::understand::concept::Concept::{
    Ago, CountDown, Last, Month, MonthName, Next, Night, Now, Planned, Today, Tomorrow, Week, Weekday, Weekend,
    Yesterday,
};

pub const ENTRIES: Entries = &[
    (
        Today,
        "\
        aujourdhui|ce soir|ce matin|cet apres midi|cette apres midi|ce midi|du jour|today|\
        tonight|this morning|this evening|this afternoon|le jour|dans la journee|tout a l heure|\
        later today|after work|apres le boulot|apres le travail|a midi|at lunch|de la journee|\
        for the day",
    ),
    (
        Tomorrow,
        "demain|tomorrow|apres demain|lendemain|demain matin|demain soir",
    ),
    (Yesterday, "hier|avant hier|yesterday|last night|la veille|avanthier"),
    (
        Week,
        "\
        semaine|hebdo*|week|weekly|7 prochains jours|7 jours|sept jours|next # days|\
        next few days|prochains jours|jours a venir|seven days|# prochains jours|\
        # derniers jours|coming days|next seven days|upcoming sessions|prochaines seances|\
        last 7 days|la sem|sem|d ici dimanche|jusqu a dimanche|until sunday|il me reste|\
        reste a faire",
    ),
    (
        Month,
        "\
        mois|month|monthly|mensuel*|30 derniers jours|last 30 days|# dernieres semaines|past # weeks|\
        last # weeks|four weeks|quatre dernieres semaines|4 weeks|depuis le premier|debut du mois|\
        depuis debut|since the first|start of the month|beginning of the month|depuis le # er|\
        since the # st",
    ),
    (
        MonthName,
        "\
        janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|january|\
        february|april|june|july|august|september|october|november|december|en mai|de mai|in may|\
        in march|of march|printemps|automne|next spring|this spring|next autumn|next fall|\
        this fall|this summer|next summer|l ete prochain",
    ),
    (
        Weekday,
        "\
        lundi*|mardi*|mercredi*|jeudi*|vendredi*|samedi*|dimanche*|monday*|tuesday*|wednesday*|\
        thursday*|friday*|saturday*|sunday*|tue|tues|wed|weds|thu|thur|thurs|fri|on sat|on sun|\
        on mon",
    ),
    (Weekend, "weekend|weekends"),
    (
        Last,
        "\
        dernier|derniere|derniers|dernieres|last|latest|recent|recente|recently|most recent|\
        precedent*|previous|passee|ecoule*|past",
    ),
    (Next, "prochain|prochaine|next|suivant*|a venir|upcoming|coming"),
    (Ago, "il y a # jour*|il y a # semaine*|ago"),
    (
        Planned,
        "\
        prevu|prevue|prevus|prevues|planned|scheduled|au menu|au programme|sur le programme|\
        repos ou|rest day|jour de repos|me repose|off ou|rest or|on the plan|on the schedule|on the menu|\
        on the agenda|lined up|m attend|in store|programme*|schedule|prevois|supposed to|cense*|\
        on tap|on the cards|il y a quoi|y a quoi",
    ),
    (
        Now,
        "\
        maintenant|now|en ce moment|actuellement|currently|these days|right now|at the moment|\
        aujourdhui|today",
    ),
    (
        Night,
        "\
        la nuit|de nuit|en pleine nuit|at night|overnight|night time|nighttime|tard|tard le soir|\
        le soir|late|late at night|middle of the night|du mat|heures du matin|in the evening|\
        in the night|early|trop tot|si tot|too early",
    ),
    (
        CountDown,
        "\
        plus que # jour*|reste # jour*|# jours avant|# jours du|# days out|# days to go|# days before|\
        # days until|# days left|# more days|derniere semaine|dernieres semaines avant|\
        last week before|final week|d ici la|jusque la|until then|till then|in the meantime|\
        avant le grand jour|before the big day|big day|grand jour|week before|days out|days left|\
        more sleeps|compte a rebours",
    ),
];
