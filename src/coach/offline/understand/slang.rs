//! SMS spelling, contractions and emoji, written out before anything is matched.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::normalise::{Kind, Token};

/// Short spellings and what they stand for, without accents: `short=long`, separated by `|`.
const SHORT: &str = "\
    jsuis=je suis|jsui=je suis|chuis=je suis|chui=je suis|jss=je suis|jai=j ai|jme=je me|\
    jpeux=je peux|jpe=je peux|jveux=je veux|jvx=je veux|jvais=je vais|jvai=je vais|jfais=je fais|\
    jdois=je dois|jcours=je cours|jaime=j aime|jadore=j adore|jaimerais=j aimerais|jpasse=je passe|\
    jsaute=je saute|jhabite=j habite|jvise=je vise|cest=c est|cetait=c etait|ct=c etait|ya=y a|\
    koi=quoi|kwa=quoi|kel=quel|kelle=quelle|kels=quels|keske=qu est ce que|kesk=qu est ce que|\
    keskon=qu est ce qu on|esque=est ce que|pk=pourquoi|pq=pourquoi|pkoi=pourquoi|prk=pourquoi|\
    prq=pourquoi|pourkoi=pourquoi|ajd=aujourdhui|auj=aujourdhui|aujd=aujourdhui|ojd=aujourdhui|\
    ajdh=aujourdhui|aujourdui=aujourdhui|dmain=demain|dem=demain|demin=demain|bjr=bonjour|slt=salut|\
    cc=coucou|bsr=bonsoir|mrc=merci|mci=merci|stp=s il te plait|svp=s il te plait|bcp=beaucoup|\
    tjs=toujours|tjrs=toujours|avc=avec|ds=dans|pr=pour|qd=quand|ki=qui|ke=que|msg=message|\
    msgs=messages|rdv=rendez vous|dsl=desole|dsq=des que|cb=combien|cmb=combien|cmt=comment|\
    coment=comment|kom=comme|wk=week|aprem=apres midi|entrainemt=entrainement|u=you|ur=your|\
    tmrw=tomorrow|tmr=tomorrow|tmw=tomorrow|tomo=tomorrow|tomoz=tomorrow|tdy=today|thx=thanks|\
    thnx=thanks|tnx=thanks|thanx=thanks|tks=thanks|tysm=thanks|pls=please|plz=please|wanna=want to|\
    gonna=going to|gotta=got to|gimme=give me|lemme=let me|dont=do not|cant=can not|cannot=can not|\
    wont=will not|didnt=did not|doesnt=does not|havent=have not|hasnt=has not|isnt=is not|\
    couldnt=could not|wasnt=was not|shouldnt=should not|whats=what is|wats=what is|hows=how is|\
    whens=when is|thats=that is|im=i am|ive=i have|yday=yesterday|yest=yesterday|sesh=session|\
    hru=how are you|wyd=what are you doing|idk=i do not know|sry=sorry|cuz=because|coz=because|\
    abt=about|rn=right now|lr=long run|dmn=demain|mtn=maintenant|mnt=maintenant|nn=non|tt=tout|\
    tte=toute|ts=tous|jte=je te|jle=je le|jla=je la|jsais=je sais|jsp=je sais pas|jsens=je sens|\
    jprends=je prends|jfai=je fais|jkiff=je kiff|jkif=je kiff|jv=je vais|jviens=je viens|\
    jveu=je veux|jpeu=je peux|jvoudrais=je voudrais|pck=parce que|pcq=parce que|pske=parce que|\
    vrmt=vraiment|qqch=quelque chose|qq=quelques|tkt=t inquiete|chu=je suis|cmnt=comment|\
    cmment=comment|pa=pas|fo=faut|wknd=weekend|wkend=weekend|mins=minutes|hrs=hours|nite=night|\
    alr=all right|shoulda=should have|coulda=could have|kinda=kind of|outta=out of|cos=because|\
    ppl=people|sl=sortie longue|ef=endurance fondamentale";

/// Spellings that mix digits and letters: the digit, the letters after it, and the word.
const DIGIT_SHORT: &[(&str, &str, &str)] = &[
    ("2", "main", "demain"),
    ("2", "m", "demain"),
    ("2", "moro", "tomorrow"),
    ("2", "morrow", "tomorrow"),
    ("2", "day", "today"),
    ("2", "nite", "today"),
    ("4", "get", "forget"),
];

/// Pairs of tokens that are one word.
const PAIRS: &[(&str, &str, &str)] = &[
    ("aujourd", "hui", "aujourdhui"),
    ("week", "end", "weekend"),
    ("week", "ends", "weekend"),
    ("to", "day", "today"),
    ("to", "morrow", "tomorrow"),
    ("work", "out", "workout"),
    ("dem", "1", "demain"),
    ("ca", "not", "can not"),
    ("wo", "not", "will not"),
];

static SHORT_MAP: LazyLock<HashMap<&str, &str>> =
    LazyLock::new(|| SHORT.split('|').filter_map(|pair| pair.split_once('=')).collect());

/// The word an emoji stands for. `None` for one that says nothing to a coach.
pub fn emoji(c: char) -> Option<&'static str> {
    Some(match c {
        '👍' | '👌' | '✅' | '🆗' | '☑' | '✔' => "emojiyes",
        '👎' | '❌' | '🚫' => "emojino",
        '💪' | '🔥' | '🚀' | '🤩' | '⚡' => "emojigood",
        '🤕' | '🩹' | '🦵' | '🦶' => "emojipain",
        '👋' => "emojihello",
        '🙏' | '❤' | '😘' | '🥰' => "emojithanks",
        '😴' | '🥱' | '😫' | '😩' | '🥵' | '😵' => "emojitired",
        '😂' | '🤣' | '😅' | '😆' | '😁' | '😊' | '🙂' => "emojilaugh",
        _ => return None,
    })
}

/// Writes contractions, elisions and short spellings out.
pub fn expand(tokens: &[Token]) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::with_capacity(tokens.len() + 8);
    let mut i = 0;
    while let Some(token) = tokens.get(i) {
        let next = tokens.get(i + 1);
        let glued = next.is_some_and(|n| n.start == token.end);
        if token.is("'") && token.kind == Kind::Symbol && between_words(tokens, i) {
            if let Some(n) = next
                && let Some(word) = contraction(out.last_mut(), &n.text)
            {
                push_words(&mut out, n, word);
                i += 1;
            }
            i += 1;
            continue;
        }
        if token.kind == Kind::Number && glued
            && let Some(n) = next
            && let Some((_, _, word)) = DIGIT_SHORT.iter().find(|(d, w, _)| token.is(d) && n.is(w))
            // "2m" is also two metres: only the slang that is not a unit stands without context.
            && !n.is("m")
        {
            push_words(&mut out, n, word);
            i += 2;
            continue;
        }
        push_short(&mut out, token, tokens, i);
        merge_pair(&mut out);
        i += 1;
    }
    out
}

fn between_words(tokens: &[Token], i: usize) -> bool {
    let word = |t: Option<&Token>| t.is_some_and(|t| t.kind == Kind::Word);
    let at = tokens.get(i);
    let next = tokens.get(i + 1);
    i >= 1 && word(tokens.get(i - 1)) && word(next) && at.zip(next).is_some_and(|(a, n)| a.end == n.start)
}

/// What an English tail after an apostrophe stands for. `Some("")` drops it; `None` is a French elision.
fn contraction(before: Option<&mut Token>, tail: &str) -> Option<&'static str> {
    let before = before?;
    match tail {
        "t" if before.text.ends_with('n') => {
            match before.text.as_str() {
                "can" => {}
                "won" => "will".clone_into(&mut before.text),
                _ => {
                    before.text.pop();
                }
            }
            Some("not")
        }
        "s" if before.any(&[
            "what", "how", "it", "that", "who", "where", "when", "he", "she", "there",
        ]) =>
        {
            Some("is")
        }
        "s" => Some(""),
        "m" if before.is("i") => Some("am"),
        "re" => Some("are"),
        "ve" => Some("have"),
        "ll" => Some("will"),
        "d" if before.text.len() > 1 || before.is("i") => Some("would"),
        _ => None,
    }
}

fn push_words(out: &mut Vec<Token>, from: &Token, words: &str) {
    for word in words.split_whitespace() {
        out.push(Token {
            text: word.to_owned(),
            kind: Kind::Word,
            value: 0.0,
            start: from.start,
            end: from.end,
        });
    }
}

/// One-letter slang ("g", "c") counts only where a unit or a time cannot stand.
fn push_short(out: &mut Vec<Token>, token: &Token, tokens: &[Token], i: usize) {
    let after_number = i >= 1
        && tokens
            .get(i - 1)
            .is_some_and(|t| t.kind == Kind::Number || t.is("°") || t.is("'"));
    let before_mark = tokens.get(i + 1).is_some_and(|t| t.is("'"));
    let words = match token.text.as_str() {
        _ if token.kind != Kind::Word || after_number => None,
        one if one.len() == 1 && before_mark => None,
        "g" => Some("j ai"),
        "c" => Some("c est"),
        "r" => Some("are"),
        text => SHORT_MAP.get(text).copied(),
    };
    match words {
        Some(words) => push_words(out, token, words),
        None => out.push(token.clone()),
    }
}

fn merge_pair(out: &mut Vec<Token>) {
    let mut last = out.len();
    // A hyphen or apostrophe may stand between the halves.
    let Some(second) = last.checked_sub(1).and_then(|at| out.get(at)).cloned() else {
        return;
    };
    last -= 1;
    let Some(mut first_at) = last.checked_sub(1) else {
        return;
    };
    if out.get(first_at).is_some_and(|t| t.any(&["-", "'"])) {
        let Some(before) = first_at.checked_sub(1) else {
            return;
        };
        first_at = before;
    }
    let Some(first) = out.get(first_at).cloned() else {
        return;
    };
    let Some((_, _, word)) = PAIRS.iter().find(|(a, b, _)| first.is(a) && second.is(b)) else {
        return;
    };
    out.truncate(first_at);
    let whole = Token {
        end: second.end,
        ..first
    };
    push_words(out, &whole, word);
}

#[cfg(test)]
mod tests {
    use crate::coach::offline::understand::normalise::Message;

    fn words(text: &str) -> Vec<String> {
        Message::read(text).tokens.into_iter().map(|t| t.text).collect()
    }

    #[test]
    fn short_spellings_are_written_out() {
        assert_eq!(words("g couru 2main"), ["j", "ai", "couru", "demain"]);
        assert_eq!(words("what's tmrw's run"), ["what", "is", "tomorrow", "run"]);
        assert_eq!(words("ce week-end"), ["ce", "weekend"]);
        assert_eq!(words("il fait 2°C"), ["il", "fait", "2", "°", "c"]);
    }
}
