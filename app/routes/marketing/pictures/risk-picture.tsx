import type { Dimension } from "#app/domain/catalogue/types.ts";
import { LiabilityPicture } from "./liability-picture.tsx";
import { LostDataPicture } from "./lost-data-picture.tsx";
import { TrustPicture } from "./trust-picture.tsx";

const pictures = { trust: TrustPicture, liability: LiabilityPicture, recovery: LostDataPicture };

/** One of the three risks as a drawing. */
export function RiskPicture({ risk }: { risk: Dimension }) {
  const Drawing = pictures[risk];
  return <Drawing />;
}
