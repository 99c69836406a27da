/** The part of SARIF 2.1.0 (OASIS) that is written here. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly [SarifRun];
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver };
  readonly columnKind: "utf16CodeUnits";
  readonly invocations: readonly [SarifInvocation];
  readonly results: readonly SarifResult[];
  readonly properties: SarifProperties;
}

export interface SarifDriver {
  readonly name: "clearpost";
  readonly version: string;
  readonly rules: readonly SarifRule[];
}

export interface SarifRule {
  readonly id: string;
  readonly shortDescription: SarifMessage;
  readonly fullDescription: SarifMessage;
  readonly help: SarifMessage;
  readonly defaultConfiguration: { readonly level: SarifLevel };
  readonly properties: SarifProperties;
}

export interface SarifMessage {
  readonly text: string;
}

export type SarifLevel = "none" | "note" | "warning" | "error";

export interface SarifInvocation {
  readonly executionSuccessful: boolean;
  readonly toolExecutionNotifications: readonly SarifNotification[];
}

export interface SarifNotification {
  readonly level: SarifLevel;
  readonly message: SarifMessage;
  readonly locations?: readonly SarifLocation[];
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: "fail" | "informational";
  readonly level: SarifLevel;
  readonly message: SarifMessage;
  readonly locations: readonly SarifLocation[];
  readonly partialFingerprints: { readonly [name: string]: string };
  readonly suppressions?: readonly { readonly kind: "external" }[];
  readonly properties: SarifProperties;
}

export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: SarifRegion;
  };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string; readonly kind: "member" }[];
  readonly properties?: SarifProperties;
}

export interface SarifRegion {
  readonly charOffset?: number;
  readonly charLength?: number;
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly snippet?: SarifMessage;
}

export interface SarifProperties {
  readonly [name: string]: unknown;
}
