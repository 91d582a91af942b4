use super::*;
use crate::safety::by_rules;

#[test]
fn experiment() {
    let t = std::time::Instant::now();
    let ex = examples::featured();
    eprintln!("featured {:?}", t.elapsed());
    let t = std::time::Instant::now();
    let c = classifier::train(&ex);
    eprintln!("train {} {:?}", ex.len(), t.elapsed());
    for file in ["half", "fresh", "ordinary"] {
        let mut out = String::new();
        for line in std::fs::read_to_string(format!("/tmp/s2/{file}.jsonl")).unwrap().lines() {
            let v: serde_json::Value = serde_json::from_str(line).unwrap();
            let read = Read::new(v["text"].as_str().unwrap());
            let l = Likeness { shares: c.shares(&features::of(&read.words.tokens, &read.hits)) };
            let r = by_rules(&read);
            out += &format!("{}\t{}\t{}\t{:.4}\t{:.4}\t{}\n", v["id"].as_str().unwrap(), v["tier"].as_str().unwrap(), r.tier.id(), l.of(Tier::Red), l.of(Tier::Orange), l.family(Tier::Red));
        }
        std::fs::write(format!("/tmp/s2/{file}.like"), out).unwrap();
    }
}
