import type { Localised, Meta } from "./types.ts";

/** V1 the vendor's own page, V2 a professional source, K from knowledge. */
export type SourceStatus = "V1" | "V2" | "K";
export type Source = { title: string; address: string } | null;

type Sourced = { status: SourceStatus; source: Source };

export type VendorFeature = Sourced & {
  id: string;
  name: string;
  what: Localised;
  useCaseIds: readonly string[];
  dataIn: Localised;
  resultsOut: Localised;
};

/** Names and menu paths are in the vendor's language; "unknown" means: not seen. */
export type VendorSwitch = Sourced & {
  id: string;
  name: string;
  where: string;
  effect: Localised;
  default: "on" | "off" | "depends" | "unknown";
  defaultNote?: Localised;
  whoMayChange: string;
  measureIds: readonly string[];
  recheckDays: number;
  checkedOn: string;
};

export type VendorContract = Sourced & { id: string; name: string; note: Localised };

/** The date may be a year, a month or a day. */
export type VendorIncident = Sourced & { date: string; what: Localised };

export type Vendor = {
  id: string;
  name: string;
  systems: readonly string[];
  features: readonly VendorFeature[];
  switches: readonly VendorSwitch[];
  contracts: readonly VendorContract[];
  hosting: Sourced & { note: Localised };
  incidents: readonly VendorIncident[];
};

export type Vendors = {
  schema: string;
  meta: Meta;
  fieldNotes: Record<"neutral", Localised>;
  vendors: readonly Vendor[];
};
