import type { AiActClass } from "#app/domain/catalogue/types.ts";
import type { LampState } from "#app/ui/lamp.tsx";

/** A class of the AI Act as a signal: only what is prohibited stops. */
export const lampOfClass: Record<AiActClass, LampState> = {
  prohibited: "stop",
  "high-risk": "caution",
  transparency: "caution",
  minimal: "go",
};
