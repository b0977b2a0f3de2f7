//! Numbers as RON writes them: `1_000`, `0xff`, `-2.5e3`, `.5`, `7u8`, `inf`.

/// A whole number, if it is written as one.
pub(in crate::scenario) fn whole(written: &str) -> Option<i128> {
    if let Some(byte) = written.strip_prefix("b'").and_then(|rest| rest.strip_suffix('\'')) {
        return byte.bytes().next().filter(|_| byte.len() == 1).map(i128::from);
    }
    let (negative, rest) = match written.as_bytes().first()? {
        b'-' => (true, &written[1..]),
        b'+' => (false, &written[1..]),
        _ => (false, written),
    };
    let (base, rest) = match rest.as_bytes() {
        [b'0', b'b', ..] => (2, &rest[2..]),
        [b'0', b'o', ..] => (8, &rest[2..]),
        [b'0', b'x', ..] => (16, &rest[2..]),
        _ => (10, rest),
    };
    let suffix = rest.find(['i', 'u']);
    let (digits, suffix) = suffix.map_or((rest, ""), |at| rest.split_at(at));
    if digits.is_empty() || digits.starts_with('_') {
        return None;
    }
    let mut value: i128 = 0;
    for digit in digits.chars().filter(|c| *c != '_') {
        // Far beyond any type's range one number is as wrong as the other.
        value = value.saturating_mul(base.into()).saturating_add(digit.to_digit(base)?.into());
    }
    let value = if negative { -value } else { value };
    let fits = match suffix {
        "" => true,
        "i8" => i8::try_from(value).is_ok(),
        "i16" => i16::try_from(value).is_ok(),
        "i32" => i32::try_from(value).is_ok(),
        "i64" => i64::try_from(value).is_ok(),
        "u8" => u8::try_from(value).is_ok(),
        "u16" => u16::try_from(value).is_ok(),
        "u32" => u32::try_from(value).is_ok(),
        "u64" => u64::try_from(value).is_ok(),
        _ => false,
    };
    fits.then_some(value)
}

/// A number, if it is written as one; infinite where it is too large to be held.
pub(in crate::scenario) fn real(written: &str) -> Option<f64> {
    let bare = written.strip_suffix("f32").or_else(|| written.strip_suffix("f64")).unwrap_or(written);
    match bare {
        "inf" | "+inf" => return Some(f64::INFINITY),
        "-inf" => return Some(f64::NEG_INFINITY),
        "NaN" | "+NaN" | "-NaN" => return Some(f64::NAN),
        _ => {}
    }
    let mut digits = String::with_capacity(bare.len());
    let mut underscore = false;
    for c in bare.chars() {
        match c {
            '_' if underscore => continue,
            '0'..='9' | 'e' | 'E' => underscore = true,
            '.' => underscore = false,
            '+' | '-' => {}
            _ => return None,
        }
        digits.push(c);
    }
    digits.parse().ok()
}
