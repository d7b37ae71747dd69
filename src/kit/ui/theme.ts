import { createTheme, type CSSVariablesResolver } from '@mantine/core';

/** Quiet, exact, official. The overrides bring every text and edge of the library to WCAG AA. */
export const theme = createTheme({
  primaryColor: 'navy',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  respectReducedMotion: true,
  fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
  defaultRadius: 4,
  colors: { navy: ['#eef4fb', '#dbe6f3', '#b4cbe6', '#8aaed8', '#6694cc', '#4f84c5', '#3b6fae', '#1f4e79', '#1a4168', '#123253'] },
});

/** What deletes: white stands on it at 6.57 to 1. */
const red = { '--mantine-color-red-filled': '#b42318', '--mantine-color-red-filled-hover': '#9c1c1c' };

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...red,
    '--mantine-color-dimmed': '#51606f', '--mantine-color-placeholder': '#5b6875', '--mantine-color-yellow-light-color': '#7a4f00',
    '--mantine-color-teal-light-color': '#0b5c45', '--mantine-color-red-light-color': '#9c1c1c', '--mantine-color-gray-4': '#6b7783', '--mantine-color-error': '#9c1c1c',
  },
  dark: { ...red, '--mantine-color-dimmed': '#a9b6c4', '--mantine-color-body': '#14181d', '--mantine-color-error': '#ffb4ab' },
});
