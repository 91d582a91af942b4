//! A sentence cut into words, each as written and folded: lower case, no accents. Marks that part clauses stand alone.

/// One word, or one mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// As written, without the marks around it.
    pub raw: String,
    /// Lower case without accents; a mark stands as it is.
    pub fold: String,
    pub mark: bool,
}

pub fn read(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    for piece in text.split_whitespace() {
        let start = piece.find(char::is_alphanumeric).unwrap_or(piece.len());
        let (before, rest) = piece.split_at(start);
        let end = rest
            .char_indices()
            .rfind(|(_, c)| c.is_alphanumeric() || *c == '+')
            .map_or(0, |(at, c)| at + c.len_utf8());
        let (word, after) = rest.split_at(end);
        marks(&mut tokens, before);
        if !word.is_empty() {
            let raw = word.replace('’', "'");
            let whole = fold(&raw);
            // "D'acheter" is "acheter"; "j'ai" and "c'est" stay whole.
            let bare = whole.strip_prefix("d'").or_else(|| whole.strip_prefix("l'"));
            tokens.push(Token {
                fold: bare.unwrap_or(&whole).to_owned(),
                raw,
                mark: false,
            });
        }
        marks(&mut tokens, after);
    }
    tokens
}

fn marks(tokens: &mut Vec<Token>, text: &str) {
    tokens.extend(text.chars().filter(|c| ",;:.!?()".contains(*c)).map(|c| Token {
        raw: c.to_string(),
        fold: c.to_string(),
        mark: true,
    }));
}

pub fn fold(word: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    word.nfkd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| if c == '’' { '\'' } else { c })
        .collect()
}
