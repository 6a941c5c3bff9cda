/** Every size of icon that Excel and the page ask for, in pixels. Source: Office add-in commands, icon requirements. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128] as const;
