export const standalone: string;
export const sources: readonly string[];
export function hashOfSources(): string;
export function buildId(): string;
export function build(options?: { typesCheckedOf?: string | undefined }): void;
