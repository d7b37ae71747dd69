export const order: string[];
export function faultsIn(root: string): string[];
