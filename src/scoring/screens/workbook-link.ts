/** Where a unit's sheet is downloaded as a workbook to fill in. */
export const workbookLink = (sheetId: string) => `/api/scoring/sheet-workbook?sheetId=${sheetId}`;
