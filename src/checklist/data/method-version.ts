/** The version of the checklist and its rules. It stands in every signature, receipt and trail entry. Since 2026-11-25. */
export const methodVersion = '1.0.0'
