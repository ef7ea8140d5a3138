export function hashOfSources(): string;
export function build(options?: { typesCheckedOf?: string | undefined }): void;
