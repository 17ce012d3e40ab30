/** Two soft tones, a fifth apart and a second long together: enough for a room that has stopped talking, and no alarm. */
export function playQuietSound(): void {
  const context = new AudioContext();
  const tone = (hertz: number, from: number) => {
    const oscillator = context.createOscillator();
    const gain = context.createGain();
    oscillator.frequency.value = hertz;
    // Swells and fades, because a tone that is cut off clicks.
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(0.12, from + 0.05);
    gain.gain.exponentialRampToValueAtTime(0.001, from + 0.6);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(from);
    oscillator.stop(from + 0.6);
    return oscillator;
  };
  tone(523.25, context.currentTime);
  tone(783.99, context.currentTime + 0.35).addEventListener('ended', () => void context.close());
}
