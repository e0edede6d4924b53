"""What pages draw: figures and a logo, as SVG."""
