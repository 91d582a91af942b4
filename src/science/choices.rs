//! Values without proof, read once from `choices.toml`, where each stands with what it is.

use std::sync::LazyLock;

use serde::Deserialize;

/// The file as values. A file that does not read is a defect that a test catches; here it would give zeros.
pub static CHOICES: LazyLock<Choices> =
    LazyLock::new(|| toml::from_str(include_str!("choices.toml")).unwrap_or_default());

#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choices {
    pub readiness: Readiness,
    pub risk: Risk,
    pub ensemble: Ensemble,
    pub detraining: Detraining,
    pub heat: Heat,
    pub altitude: Altitude,
    pub pfitzinger: Pfitzinger,
    pub zone_adjustment: ZoneAdjustment,
    pub hrv: Hrv,
    pub sleep: Sleep,
    pub load: Load,
    pub volume: Volume,
    pub progress: Progress,
    pub fuel: Fuel,
    pub change_point: ChangePoint,
    pub residual_chart: ResidualChart,
    pub interruption: Interruption,
    pub between_races: BetweenRaces,
    pub book_pace: BookPace,
    pub return_to_run: ReturnToRun,
    pub zone_change: ZoneChange,
    pub morning: Morning,
    pub hiking: Hiking,
    pub recovery: Recovery,
    pub signs: Signs,
    pub long_run: LongRun,
    pub race_recovery: RaceRecovery,
    pub strength: Strength,
}

macro_rules! section {
    ($name:ident { $($field:ident: $kind:ty),* $(,)? }) => {
        #[derive(Debug, Clone, PartialEq, Default, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $(pub $field: $kind),* }
    };
}

section!(Interruption {
    first_from_days: i64,
    up_to_days: [i64; 3],
    weeks: Vec<Vec<[f64; 3]>>,
    begins_again_from_days: i64,
});

section!(BetweenRaces {
    new_cycle_weeks: i64,
    shortened_weeks: i64,
    maintenance_weeks: i64,
    two_marathons_weeks: i64,
});

section!(BookPace {
    easy_fast: f64,
    easy_slow: f64,
    threshold: f64,
    interval: f64,
    repetition_from_index: [f64; 3],
    repetition_faster_s_per_km: [f64; 3],
});

section!(ReturnToRun {
    pain_during: f64,
    pain_stop: f64,
    runs_per_stage: i64,
    last_stage: i64,
});

section!(ZoneChange {
    race_step_most: f64,
    lthr_bpm: f64,
    resting_bpm: f64,
    index_points: f64,
    index_weeks: f64,
});

section!(Morning {
    resting_bpm: f64,
    resting_z: f64,
    days: i64,
});

section!(Hiking {
    grade: f64,
    vertical_m_s: f64,
    speed_m_s: f64,
});

section!(Readiness {
    subjective: f64,
    hrv: f64,
    sleep: f64,
    rhr: f64,
    load: f64,
    regularity: f64,
    respiration: f64,
    temperature: f64,
    least_weight: f64,
    full_weight: f64,
});

section!(Risk {
    week_jump_20_to_60_pct: f64,
    week_jump_over_60_pct: f64,
    injury_last_12_months: f64,
    injury_same_site: f64,
    bone_stress_before: f64,
    novice_under_1_year: f64,
    sleep_under_7_h: f64,
    pain_2_to_3: f64,
    pain_4_to_5: f64,
    dense_quality: f64,
    new_shoe_fast_or_long: f64,
    age_from_45: f64,
    strength_habit: f64,
    step_rate_retrained: f64,
    spike_half_life_days: f64,
    most: f64,
    amber: f64,
    orange: f64,
    red: f64,
});

section!(Ensemble {
    same_distance: f64,
    neighbour: f64,
    further: f64,
    far: f64,
    half_to_marathon: f64,
    ten_to_marathon: f64,
    less_to_marathon: f64,
    vickers_one: f64,
    vickers_two: f64,
    tanda_inside: f64,
    tanda_outside: f64,
    endurance_model: f64,
    correlation: f64,
    least_share: f64,
    per_week: f64,
    guard_week_km: f64,
    guard_longest_km: f64,
    guard_wider: f64,
    guard_slower: f64,
});

section!(Detraining {
    from_days: [f64; 4],
    multiplier: [f64; 4],
});

section!(Heat {
    slow_marathon_from_min: f64,
    slow_multiplier: f64,
    acclimatised_from_days: f64,
    acclimatised_multiplier: f64,
    acclimatisation_decay_per_day: f64,
    flag_yellow_c: f64,
    flag_red_c: f64,
    flag_black_c: f64,
});

section!(Altitude {
    from_m: f64,
    vo2max_per_1000_m: f64,
    speed_share: f64,
    acclimatised_from_days: f64,
    acclimatised_share: f64,
});

section!(Pfitzinger {
    zones: [(f64, f64); 5],
    reserve: [(f64, f64); 5],
});

section!(ZoneAdjustment {
    least_sessions: usize,
    least_span_days: f64,
    up: f64,
    down: f64,
    ratio_to_error: f64,
    signs_agree: f64,
    least_error: f64,
    step_share: f64,
    step_most: f64,
});

section!(Hrv {
    band_sd: f64,
    variation_rising: f64,
    variation_low: f64,
    saturated_interval_sd: f64,
});

section!(Recovery {
    hrv_halved: f64,
    sleep_debt_middle_h: f64,
    sleep_debt_unit_h: f64,
    regularity_middle: f64,
    regularity_unit: f64,
    form_unit: f64,
    baseline_days: i64,
    pain_outranks: f64,
});

section!(Signs {
    nights: usize,
    respiration: f64,
    temperature_c: f64,
    oxygen_points: f64,
    decoupling_pct: f64,
    cadence_pct: f64,
    contact_pct: f64,
    ceiling_bpm: f64,
});

section!(LongRun {
    share_of_two: f64,
    share_of_three: f64,
    share_of_four: f64,
});

section!(RaceRecovery {
    short_up_to_m: f64,
    half_up_to_m: f64,
    short_weeks: (u32, u32),
    half_weeks: (u32, u32),
    long_weeks: (u32, u32),
});

section!(Strength {
    raise: (f64, f64),
    after_flare: f64,
    deload: (f64, f64),
    deload_every_weeks: i64,
    reserve_above: f64,
    pain_at_most: f64,
    taper_days: i64,
    heavy_until_days: i64,
    none_last_days: i64,
    apart_h: f64,
    failure_before_h: f64,
    squat_share: f64,
    single_leg_share: f64,
    push_up_share: f64,
    calf_raise_share: f64,
});

section!(Sleep {
    need_least_h: f64,
    need_most_h: f64,
    decay_per_day: f64,
    irregular_index: f64,
    irregular_middle_min: f64,
});

section!(Load {
    points_per_exertion_minute: f64,
    scale_sessions: usize,
    ramp_per_week: f64,
    ramp_per_week_novice: f64,
    form_amber: f64,
    monotony_amber: f64,
});

section!(Volume {
    growth: f64,
    growth_careful: f64,
    down_week_every: u32,
    down_week_every_careful: u32,
    down_week_careful_age: f64,
    down_week_careful_readiness: f64,
    down_week_share: f64,
    taper_tau_14_days: f64,
    taper_tau_21_days: f64,
    taper_least: f64,
});

section!(Progress {
    improving_pct: f64,
    regressing_pct: f64,
    improving_sessions: usize,
    plateau_sessions: usize,
    plateau_weeks: f64,
    plateau_pct_per_week: f64,
    significance: f64,
});

section!(ChangePoint {
    penalty_per_ln_n: f64,
    least_sessions: usize,
});

section!(ResidualChart {
    weight: f64,
    limit_sd: f64,
});

section!(Fuel {
    before_g_kg: (f64, f64),
    load_g_kg_day: (f64, f64),
    load_h: (f64, f64),
    easy_day_g_kg: (f64, f64),
    hard_day_g_kg: (f64, f64),
    ultra_day_g_kg: (f64, f64),
    protein_g_kg_day: (f64, f64),
    sodium_mg_h: (f64, f64),
    shoe_km: (f64, f64),
    racing_shoe_km: (f64, f64),
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_reads_and_its_weights_are_whole() {
        let read: Result<Choices, _> = toml::from_str(include_str!("choices.toml"));
        assert_eq!(read.as_ref().err(), None);
        let r = &read.unwrap().readiness;
        let sum = r.subjective + r.hrv + r.sleep + r.rhr + r.load + r.regularity + r.respiration + r.temperature;
        assert!((sum - 1.0).abs() < 1e-9);
        assert_ne!(*CHOICES, Choices::default());
    }
}
