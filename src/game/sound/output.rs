//! The way out: a device, and the desk whose frames it plays.

use crate::sound::{Desk, Order};
use rodio::{ChannelCount, DeviceSinkBuilder, MixerDeviceSink, SampleRate, Source, cpal::BufferSize};
use std::{
    num::NonZero,
    sync::mpsc::{self, Receiver, Sender, TryRecvError},
    time::Duration,
};

/// So many frames are asked for at a time, twice as many lie ready: 70 ms in which a machine that draws by software may be busy
/// with something else before there is a gap.
const AHEAD: u32 = 3_072;

/// A device that plays what the desk gives. Dropped, it is silent and costs nothing.
pub(super) struct Output {
    orders: Sender<Order>,
    _device: MixerDeviceSink,
}

impl Output {
    /// Opens the usual device; `None` where that can't be done.
    pub(super) fn open() -> Option<Self> {
        let builder = DeviceSinkBuilder::from_default_device().ok()?.with_error_callback(|_| {
            // A gap, or a device that was pulled out: nothing that somebody who plays could do anything about.
        });
        let mut device = builder.with_buffer_size(BufferSize::Fixed(AHEAD)).open_sink_or_fallback().ok()?;
        device.log_on_drop(false);
        let (orders, taken) = mpsc::channel();
        device.mixer().add(Frames { desk: Desk::default(), orders: taken, right: None, until_orders: 0 });
        Some(Self { orders, _device: device })
    }

    /// Tells the desk something.
    pub(super) fn order(&self, order: Order) {
        // Without a desk there is nobody to be told: the device is gone, and silent.
        let _ = self.orders.send(order);
    }
}

/// The frames of the desk, a sample at a time.
struct Frames {
    desk: Desk,
    orders: Receiver<Order>,
    /// The right half of the frame whose left half was given last.
    right: Option<f32>,
    /// Frames until orders are looked for again.
    until_orders: u32,
}

/// Orders are looked for after so many frames: three milliseconds.
const TURN: u32 = 128;

impl Iterator for Frames {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        if let Some(right) = self.right.take() {
            return Some(right);
        }
        if self.until_orders == 0 {
            self.until_orders = TURN;
            loop {
                match self.orders.try_recv() {
                    Ok(order) => self.desk.order(order),
                    Err(TryRecvError::Empty) => break,
                    Err(TryRecvError::Disconnected) => return None,
                }
            }
        }
        self.until_orders -= 1;
        let [left, right] = self.desk.frame();
        self.right = Some(right);
        Some(left)
    }
}

impl Source for Frames {
    fn current_span_len(&self) -> Option<usize> {
        None
    }

    fn channels(&self) -> ChannelCount {
        const { NonZero::new(2).expect("two is not nothing") }
    }

    fn sample_rate(&self) -> SampleRate {
        const { NonZero::new(Desk::RATE).expect("there are samples") }
    }

    fn total_duration(&self) -> Option<Duration> {
        None
    }
}
