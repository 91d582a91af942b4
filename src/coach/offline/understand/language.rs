//! Which of the two languages a message is written in.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::domain::athlete::Lang;

use super::normalise::{Kind, Message};

/// Everyday French words that English does not write the same way.
const FRENCH: &str = "\
    je tu il elle nous vous ils j ai avons avez ont suis es est sommes etes sont etais etait le \
    la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre votre \
    leur leurs et ou mais donc or ni car que qui quoi dont quel quelle quels quelles pas ne plus \
    jamais rien aussi tres trop bien mal avec sans pour dans sur sous chez vers entre depuis \
    pendant avant apres hier demain aujourdhui soir matin midi nuit jour jours semaine semaines \
    mois ans fait faire fais faut peux peut veux veut dois doit vais va vas allez cours courir \
    couru courais sortie seance seances footing repos allure allures course courses objectif mal \
    douleur genou mollet cheville pied jambes jambe forme fatigue salut bonjour bonsoir coucou \
    merci oui non ouais nan comment pourquoi combien quand comme si moins chaque tout tous toute \
    toutes moi toi lui eux ca cela ici encore deja bientot toujours peu beaucoup juste heure \
    heures semi vise aime deteste adore prefere lundi mardi mercredi jeudi vendredi samedi \
    dimanche janvier fevrier avril mai juin juillet aout septembre octobre novembre decembre l d \
    c n qu y aide montre donne parle reponds passe saute deplace annule oublie efface supprime \
    exporte chaussures renfo muscu prochain prochaine dernier derniere dormi pese bornes bilan \
    quelqu chaleur pluie gels manger boire tableau compte donnees plan on me";

/// Everyday English words that French does not write the same way.
const ENGLISH: &str = "\
    i you he she we they am is are was were be been have has had do does did the an this that \
    these those my your his her our their and or but so because what which who when where why \
    how not no never nothing also very too well with without for in at from to of by about \
    before after since during between yesterday tomorrow today tonight evening morning noon \
    night day days week weeks month months years can could should would will want need must run \
    runs ran running session workout easy pace paces race races goal pain hurts hurt sore knee \
    calf ankle foot feet legs leg shape tired hi hello hey thanks thank yes yeah yep nope if \
    each all every everything me him them it here there still already soon always little much \
    many just hour hours half aim like love hate enjoy prefer monday tuesday wednesday thursday \
    friday saturday sunday january february march april june july august september october \
    december help show give tell speak answer switch skip move cancel undo forget delete shoes \
    strength next last slept weigh miles please feel feeling feels good great bad on get got \
    going go out up down over more less than any some does doing done make made set my into only \
    im plan schedule weather heat eat drink write account data report units language swap missed \
    schedule them then anymore again really good best fastest sleep recovery risk";

/// Other frequent words, known so that no typo correction touches them.
const KNOWN: &str = "\
    place marche parti paris monde monter marin santé sante poire table porte perte comme \
    commence semblant trente quarante prendre rendre tendre venir tenir partir finir petit \
    petite grand grande premier premiere deuxieme seconde toutes autre autres meme memes chose \
    choses temps annee annees homme femme enfant enfants maison travail boulot bureau eleve \
    ecole livre ligne image action actions question lettre reste rester entendre attendre savoir \
    pouvoir vouloir devoir croire voiture volume vraiment seulement simplement normalement \
    doucement tranquille tranquillement lentement vite rapide rapidement facile difficile dure \
    dur leger legere court courte longue long large niveau debut milieu place rendez vacances \
    travers montagne foret plage parcs route chemin sentier ville village about above across \
    actually almost alone along although another anything around asked away because become began \
    behind being below better beyond bring brought build called came carry change child children \
    city close coming country course early earth easier enough ever example family father \
    finally first follow found friend front given going group happen hard having heard house \
    however human important inside instead keep kind large later learn leave light likely line \
    little live local looking maybe might minute moment money mother moving myself near need \
    night nothing number often older order other others people perhaps person place play point \
    possible probably problem quite rather reason room same school second seem several should \
    since small someone something sometimes soon sort start state still story street strong \
    study such taken talk than their there these thing things think those thought three through \
    together told tonight took toward under until usually wanted watch water whether while white \
    whole whose within without woman women words world worth would write wrong young yours house \
    mouse horse course coarse later water matter better butter letter steal steel stell tapis \
    neige froid poste porte pente salon savon melon ballon bidon lecon facon raison saison \
    maison sauce sauna tente plante planter chanter chante chance france french legal royal \
    social special central total final signal normal formal formel reel appel rappel hotel motel \
    noel gazon carton pommes pomme poires poires fraise fraises tomate tomates fromage export \
    coton mouton bouton ronde sonde onde cadre livre suivre vivre poivre cuivre compute computed \
    compare compared complete computer comes coming calls called handle handled answer picture \
    pictures favor plane planes plants shirt shirts short shorts sport sports store stores start \
    started touch tough thought weight height eight light fight right might sight tired fired \
    hired wired bored board boards broad bread beach reach teach peace piece price prices prize \
    proud pride print point points quiet quite quick queue guess guest chest cheer cheap check \
    cheese chose close clothes cloud clean clear class glass grass green great greet group grow \
    rivet grand grade trade track trick truck trust truth tree three throw threw train brain \
    rain chain plain plane plan planet plant present president parents parent pardon partie \
    parties pattes patte gens monde jeune jeunes vieux vieille belle belles blanc rouge bleue \
    verte noire jaune mange mangez penser pense penses passer passe passes porter portes parler \
    parles jouer joue joues jours trouver trouve trouves tourner tourne regarder regarde garder \
    garde gardes donner donnes laisser laisse laisses essayer essaie appeler appelle acheter \
    achete achetes vendre vends payer ouvrir ouvert fermer ferme dormir dors sortir sortie \
    sorties entrer entre entrer monter descendre descend tomber tombe perdre perds gagner gagne \
    attends attend attente cherche chercher explique arriver arrive arrives depart partir pars \
    penser pensee idee idees sujet objet projet lundi famille ami amis amie copain copine mari \
    femme enfants fils fille soeur frere pere mere chien chats chat oiseau arbre fleur fleurs \
    soleil ciel nuage terre mer lac riviere pont port gare train avion bus velo voitures camion \
    moto enfer hiver plate plates placed places piscine stade club clubs equipe equipes";

static WORDS: LazyLock<HashMap<&'static str, Option<Lang>>> = LazyLock::new(|| {
    let mut words: HashMap<&str, Option<Lang>> = KNOWN.split_whitespace().map(|w| (w, None)).collect();
    words.extend(FRENCH.split_whitespace().map(|w| (w, Some(Lang::Fr))));
    for word in ENGLISH.split_whitespace() {
        // A word of both lists tells nothing.
        let both = matches!(words.get(word), Some(Some(Lang::Fr)));
        words.insert(word, if both { None } else { Some(Lang::En) });
    }
    words
});

/// Whether the word is an everyday one, in either language.
pub fn everyday(word: &str) -> bool {
    WORDS.contains_key(word)
}

/// The language with more words in the message; `hint` on a tie. `None` where no word tells.
pub fn detect(message: &Message, hint: Lang) -> Option<Lang> {
    let (mut french, mut english) = (0_usize, 0_usize);
    for token in message.tokens.iter().filter(|t| t.kind == Kind::Word) {
        match WORDS.get(token.text.as_str()) {
            Some(Some(Lang::Fr)) => french += 1,
            Some(Some(Lang::En)) => english += 1,
            _ => {}
        }
    }
    let accents = message.text.chars().filter(|c| "éèêàâçùûîïôœë".contains(*c)).count();
    french += accents;
    match french.cmp(&english) {
        std::cmp::Ordering::Greater => Some(Lang::Fr),
        std::cmp::Ordering::Less => Some(Lang::En),
        std::cmp::Ordering::Equal => (french > 0).then_some(hint),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_majority_decides() {
        for (text, lang) in [
            ("quelle séance demain ?", Some(Lang::Fr)),
            ("mon tempo run de demain", Some(Lang::Fr)),
            ("what's my long run tomorrow", Some(Lang::En)),
            ("42:10", None),
            ("plan pfitzinger", None),
            ("my plan", Some(Lang::En)),
            ("💪", None),
            ("skip thursday", Some(Lang::En)),
            ("jeudi", Some(Lang::Fr)),
        ] {
            assert_eq!(detect(&Message::read(text), Lang::Fr), lang, "{text}");
        }
    }
}
