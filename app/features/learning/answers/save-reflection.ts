import type { ProgressRefusal } from "../progress/progress-refusal";

export interface SavedReflection {
  text: string;
  version: number;
  savedAt: Date;
}

export type ReflectionRefusal =
  | ProgressRefusal
  | { ok: false; reason: "tooLong"; length: number }
  | { ok: false; reason: "conflict"; theirs: SavedReflection };
