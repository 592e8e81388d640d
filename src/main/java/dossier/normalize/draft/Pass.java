package dossier.normalize.draft;

/** One dull step of normalizing. Passes know nothing of each other, only of the draft. */
public interface Pass {
  /** The draft with this pass's decisions in it; what others decided stays decided. */
  Draft apply(Draft draft);

  /** What it asks of others' verdicts, and by which rules it decides itself; a test holds it. */
  Contract contract();
}
