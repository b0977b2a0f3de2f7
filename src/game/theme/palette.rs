//! Raw colours. Nothing outside `theme` names them: the rest of the game asks for meanings.

use bevy::color::Color;

const fn rgb(hex: u32) -> Color {
    Color::srgb(((hex >> 16) & 0xff) as f32 / 255.0, ((hex >> 8) & 0xff) as f32 / 255.0, (hex & 0xff) as f32 / 255.0)
}

pub(super) const PAPER: Color = rgb(0xfb_f7_ee);
pub(super) const PAPER_WARM: Color = rgb(0xff_fd_f8);
pub(super) const GROUND: Color = rgb(0xf1_e9_d6);
pub(super) const SAND: Color = rgb(0xec_e4_d0);
pub(super) const LINE: Color = rgb(0xe3_d9_c3);
pub(super) const LINE_STRONG: Color = rgb(0x8d_7f_61);
pub(super) const INK: Color = rgb(0x2b_2a_33);
pub(super) const INK_SOFT: Color = rgb(0x6b_62_53);
pub(super) const WATER: Color = rgb(0x25_6a_8e);
pub(super) const ROSE: Color = rgb(0xae_3a_57);
pub(super) const AMBER: Color = rgb(0x8a_58_07);
pub(super) const LEAF: Color = rgb(0x3f_6d_2a);
pub(super) const INDIGO: Color = rgb(0x2f_4b_7c);
pub(super) const INDIGO_LIGHT: Color = rgb(0x38_57_8d);
pub(super) const INDIGO_DARK: Color = rgb(0x24_3a_63);
pub(super) const HONEY: Color = rgb(0xf0_c9_6a);
pub(super) const HONEY_DARK: Color = rgb(0xa0_74_15);
pub(super) const SEAL: Color = rgb(0xb2_3a_2e);
pub(super) const BLOSSOM_PALE: Color = rgb(0xfd_ee_f1);
pub(super) const BLOSSOM: Color = rgb(0xf0_a6_ba);
pub(super) const PETAL: Color = rgb(0xc6_5a_78);
pub(super) const NIGHT: Color = Color::srgba(0.09, 0.10, 0.18, 0.62);
