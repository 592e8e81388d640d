package dossier.normalize.draft;

/** One dull step of normalizing. Passes know nothing of each other, only of the draft. */
@FunctionalInterface
public interface Pass {
  /** The draft with this pass's decisions in it; what others decided stays decided. */
  Draft apply(Draft draft);
}
