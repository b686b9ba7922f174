package dk.holdplan.problem;

/** Conditions of a citizen that decide admission and triage. */
public enum Condition {
    SEVERE_PAIN,
    COMPETING_DISORDER,
    DIAGNOSIS_SPECIFIC_START,
    SUDDEN_PARALYSIS,
    SPINAL_FRACTURE,
    SPINAL_TUMOUR,
    SPINAL_INFECTION,
    CAUDA_EQUINA,
    TRAUMA,
    WORSENING_PAIN
}
