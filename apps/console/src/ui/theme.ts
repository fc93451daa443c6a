import {
  Alert,
  Avatar,
  Badge,
  createTheme,
  Drawer,
  Modal,
  NavLink,
  type CSSVariablesResolver,
} from "@mantine/core";

// what may be read and not changed looks like that
const quietWhenReadOnly = (_theme: unknown, { readOnly }: { readonly readOnly?: boolean | undefined }) => ({
  input:
    readOnly === true
      ? {
          backgroundColor: "var(--rolecall-read-only)",
          color: "var(--mantine-color-dimmed)",
          cursor: "default",
        }
      : {},
});

/** The looks of everything that Rolecall shows: the console and the previews of its components. */
export const theme = createTheme({
  primaryColor: "indigo",
  // the shades on which white text has the contrast that WCAG AA asks for
  primaryShade: { light: 7, dark: 7 },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  fontFamily: 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  components: {
    // the color of a notice is in its ground and its sign: as text, most colors are too pale for AA
    Alert: Alert.extend({ styles: { label: { color: "var(--mantine-color-text)" } } }),
    Avatar: Avatar.extend({ styles: { placeholder: { color: "var(--mantine-color-text)" } } }),
    Badge: Badge.extend({
      // words as they are written: what is in capitals shouts
      defaultProps: { tt: "none" },
      styles: (_theme, { variant }) =>
        variant === "light" ? { label: { color: "var(--mantine-color-text)" } } : {},
    }),
    Drawer: Drawer.extend({
      defaultProps: { closeButtonProps: { "aria-label": "Close" } },
      styles: { title: { fontWeight: 650 } },
    }),
    Notification: { defaultProps: { closeButtonProps: { "aria-label": "Close" } } },
    Modal: Modal.extend({
      defaultProps: { closeButtonProps: { "aria-label": "Close" } },
      styles: { title: { fontWeight: 650 } },
    }),
    // by their names: what is imported here is loaded before the first page
    PasswordInput: {
      defaultProps: {
        visibilityToggleFocusable: true,
        visibilityToggleButtonProps: { "aria-label": "Show or hide the password" },
      },
      styles: quietWhenReadOnly,
    },
    Select: { styles: quietWhenReadOnly },
    TagsInput: { styles: quietWhenReadOnly },
    Textarea: { styles: quietWhenReadOnly },
    TextInput: { styles: quietWhenReadOnly },
    NavLink: NavLink.extend({
      styles: {
        root: { borderRadius: "var(--mantine-radius-md)", paddingBlock: 6, outlineOffset: -2 },
        // it is faded when the link is active, to below what AA asks for
        description: { opacity: 1, lineHeight: 1.3 },
      },
    }),
  },
  headings: { fontWeight: "650" },
});

/** Darkens the quiet text and the red of Mantine: as they come, they are too pale for AA on the body and on cards. */
export const themeVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": "var(--mantine-color-gray-7)",
    "--mantine-color-placeholder": "var(--mantine-color-gray-7)",
    "--mantine-color-error": "var(--mantine-color-red-9)",
    "--mantine-color-red-outline": "var(--mantine-color-red-9)",
    "--mantine-color-red-light-color": "var(--mantine-color-red-9)",
    "--mantine-color-teal-light": "var(--mantine-color-teal-0)",
    "--rolecall-band": "var(--mantine-color-gray-1)",
    "--rolecall-read-only": "var(--mantine-color-gray-1)",
  },
  dark: {
    "--mantine-color-dimmed": "var(--mantine-color-dark-1)",
    "--mantine-color-placeholder": "var(--mantine-color-dark-1)",
    "--rolecall-band": "var(--mantine-color-dark-6)",
    "--rolecall-read-only": "var(--mantine-color-dark-7)",
    // what can be clicked is told from text by its color, here too
    "--mantine-color-indigo-light-color": "var(--mantine-color-indigo-2)",
    "--mantine-color-error": "var(--mantine-color-red-4)",
    "--mantine-color-red-outline": "var(--mantine-color-red-4)",
  },
});
